import type { Reader, Tab } from '../driver/browsers';

/** What the settings' part about data says. */
const words = {
  ru: {
    save: 'Сохранить резервную копию',
    back: /^Вернуться к этой резервной копии/,
    sure: /^Да, изменить/,
    go: 'Вернуться к резервной копии',
    add: 'Добавить',
    drill: 'Проверить резервную копию',
    restores: /восстановится: \d/,
    asThen: /^Всё как в резервной копии/m,
    added: /^Добавлено: /m,
    stopped: /^Импорт остановился\. /m,
    running: /Импорт уже идёт\. Дождитесь/,
    undo: 'Отменить',
    undone: 'Всё снова как до импорта.',
    refused: 'Файл обрывается или испорчен',
    copies:
      /^Библиотека не открывается. Файл собран из резервных копий.*история и места в тексте — на /m,
    all: 'Добавлять нечего: всё из файла уже здесь.',
    choose: 'Выбрать файл',
  },
  en: {
    save: 'Save a backup',
    back: /^Go back to this backup/,
    sure: /^Yes, change/,
    go: 'Go back to the backup',
    add: 'Add',
    drill: 'Check the backup',
    restores: /\d.* would be restored/,
    asThen: /^Restored from the backup/m,
    added: /^Added: /m,
    stopped: /^The import stopped\. /m,
    running: /An import is already running/,
    undo: 'Undo',
    undone: 'Everything is back to how it was before the import.',
    refused: 'The file is cut off or broken',
    copies:
      /^The library won’t open. This file was made from its backups.*history and positions as of /m,
    all: 'Nothing to add: everything in the file is already here.',
    choose: 'Choose a file',
  },
};

/** The settings' part about data, as stories use it. */
export async function openData(reader: Reader) {
  const tab = await reader.own('settings');
  const names = words[reader.language];
  const press = async (role: string, name: string | RegExp) => (await tab.find(role, name)).click();
  const giveFile = async (name: string, bytes: Uint8Array) => {
    await tab.find('button', names.save);
    await tab.evaluate(chooseFile, name, [...bytes]);
  };
  const give = (text: string) => giveFile('backup.json', new TextEncoder().encode(text));
  return {
    tab,
    save: () => press('button', names.save),
    give,
    giveFile,
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
function chooseFile(name: string, bytes: number[]): void {
  const field = document.querySelector<HTMLInputElement>('#take input[type=file]');
  if (!field) throw new Error('no field for a file');
  const chosen = new DataTransfer();
  chosen.items.add(new File([Uint8Array.from(bytes)], name));
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
