/** @jsxImportSource vue */
import { defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import { useLanguage } from '../store';

/** What a list that belongs to nobody is called. */
export const SectionName = defineComponent(
  () => {
    const route = useRoute();
    const { text } = useLanguage();
    return () => {
      const { company, hub, list, tab } = route.params;
      const name = String(list ?? tab);
      const title = name in text ? text[name as keyof typeof text] : text.articles;
      return (
        <div class="tm-page__top">
          <div class="tm-section-name">
            <h1 class="tm-section-name__text">{company ?? hub ?? title}</h1>
          </div>
        </div>
      );
    };
  },
  { name: 'SectionName' },
);
