/** @jsxImportSource vue */
import { defineComponent, onMounted, ref } from 'vue';
import { useLanguage } from '../store';
import type { Language } from '../words';

/**
 * The date in words. The server writes it in UTC; the reader's own zone comes after mounting, so
 * text and tooltip change under whoever reads them early.
 */
export const PublishedAt = defineComponent(
  (props: { time: string }) => {
    const { language } = useLanguage();
    const own = ref(false);
    onMounted(() => {
      own.value = true;
    });
    return () => {
      const utc = new Date(props.time);
      const shift = own.value ? utc.getTimezoneOffset() * 60_000 : 0;
      const [day = '', clock = ''] = new Date(utc.getTime() - shift).toISOString().split(/[T.]/);
      const time = clock.slice(0, 5);
      return (
        <time data-allow-mismatch="" datetime={utc.toISOString()} title={`${day}, ${time}`}>
          {`${inWords(day, language)} ${language === 'ru' ? 'в' : 'at'} ${time}`}
        </time>
      );
    };
  },
  { props: ['time'], name: 'PublishedAt' },
);

const months = {
  ru: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** `2024-07-04` → `4 июл 2024`, `Jul 4 2024`. */
function inWords(isoDay: string, language: Language): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  const name = months[language][(month ?? 1) - 1];
  return language === 'ru' ? `${day} ${name} ${year}` : `${name} ${day} ${year}`;
}
