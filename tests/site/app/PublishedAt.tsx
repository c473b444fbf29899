/** @jsxImportSource vue */
import { defineComponent, onMounted, ref } from 'vue';
import { useLanguage } from './store';

/**
 * The date in words. The server writes it in UTC; the reader's own zone comes after mounting, so
 * text and tooltip change under whoever reads them early.
 */
export const PublishedAt = defineComponent(
  (props: { time: string }) => {
    const { language } = useLanguage();
    const zone = ref<string | undefined>('UTC');
    onMounted(() => {
      zone.value = undefined;
    });
    return () => {
      const date = new Date(props.time);
      const timeZone = zone.value;
      return (
        <time
          data-allow-mismatch=""
          datetime={date.toISOString()}
          title={date.toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })}
        >
          {date.toLocaleString(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      );
    };
  },
  { props: ['time'], name: 'PublishedAt' },
);
