import type { Reader, Tab } from '../browsers';

/** What the settings' part about data says. */
const words = {
  ru: {
    save: 'Сохранить резервную копию',
    back: /^Вернуться к этой копии/,
    sure: /^Да, изменить/,
    go: 'Вернуться к копии',
    add: 'Добавить',
    drill: 'Проверить, восстановится ли',
    restores: /восстановится: \d/,
    asThen: /^Всё как в копии/m,
    added: /^Добавлено: /m,
    stopped: /^Загрузка остановилась\. /m,
    running: /другая загрузка. Дождитесь её конца/,
    undo: 'Отменить',
    undone: 'Всё снова как до загрузки.',
    refused: 'Файл обрывается или испорчен',
    copies: /^Библиотека не открывается. Файл собран из её копий.*история и места чтения — на /m,
    all: 'Добавлять нечего: всё из файла уже здесь.',
    choose: 'Выбрать файл',
  },
  en: {
    save: 'Save a backup',
    back: /^Go back to this backup/,
    sure: /^Yes, change/,
    go: 'Go back to the backup',
    add: 'Add',
    drill: 'Check that it restores',
    restores: /restores \d/,
    asThen: /^Everything is as in the backup/m,
    added: /^Added: /m,
    stopped: /^Loading stopped\. /m,
    running: /Another loading is under way/,
    undo: 'Undo',
    undone: 'Everything is as it was before the file.',
    refused: 'The file is cut off or broken',
    copies:
      /^The library does not open. The file was made from its copies.*history and places as of /m,
    all: 'Nothing to add: all of the file is here already.',
    choose: 'Choose a file',
  },
};

/** The settings' part about data, as stories use it. */
export async function openData(reader: Reader) {
  const tab = await reader.own('settings');
  const names = words[reader.language];
  const press = async (role: string, name: string | RegExp) => (await tab.find(role, name)).click();
  const give = async (text: string) => {
    await tab.find('button', names.save);
    await tab.evaluate(chooseFile, text);
  };
  return {
    tab,
    save: () => press('button', names.save),
    give,
    /** Gives a file of which something is missing here, and sees what it would change. */
    show: async (text: string) => {
      await give(text);
      await tab.find('button', names.add);
    },
    drills: async () => {
      await press('button', names.drill);
      await tab.says(names.restores);
    },
    goBack: async () => {
      await press('radio', names.back);
      await press('checkbox', names.sure);
      await press('button', names.go);
      await tab.says(names.asThen);
    },
    add: async () => {
      await press('button', names.add);
      await tab.says(names.added);
    },
    addsInVain: async () => {
      await press('button', names.add);
      await tab.says(names.running);
    },
    addsInPart: async () => {
      await press('button', names.add);
      await tab.says(names.stopped);
    },
    undo: async () => {
      await press('button', names.undo);
      await tab.says(names.undone);
    },
    /** Nothing of the file is missing here. */
    hasAll: () => tab.says(names.all),
    tellsOfCopies: () => tab.says(names.copies),
    refuses: () => tab.says(names.refused),
  };
}

/** The browser's own window for choosing a file cannot be driven: the field gets the file as from it. */
function chooseFile(text: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field for a file');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'backup.json'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Says an act to the background as the popup does. */
export const actsOn = (tab: Tab, what: object) =>
  tab.evaluate(async said => {
    type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const args = { act: crypto.randomUUID(), what: said };
    await (browser ?? chrome).runtime.sendMessage({ call: 'act', args });
  }, what);
