import type { Frame, Page } from 'playwright-core';
import { canvasOf } from './site-browser.js';

interface EditorBlock {
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What these tests use of the editor's data. */
interface Editor {
  readonly data: {
    select(store: string): {
      getBlocks(): EditorBlock[];
      getEditedPostContent(): string;
      getCurrentPostId(): number;
      isSavingPost(): boolean;
      didPostSaveRequestSucceed(): boolean;
    };
    dispatch(store: string): { editPost(values: object): Promise<void>; savePost(): Promise<void> };
  };
}

declare global {
  interface Window {
    readonly wp: Editor;
  }
}

/** The block editor with one post. */
export class EditorPage {
  private constructor(
    readonly page: Page,
    readonly canvas: Frame,
  ) {}

  static async of(page: Page): Promise<EditorPage> {
    const canvas = await canvasOf(page);
    return new EditorPage(page, canvas);
  }

  /** Writes the title, and begins the first paragraph. */
  async write(title: string): Promise<void> {
    await this.canvas.locator('.editor-post-title__input, .wp-block-post-title').first().fill(title);
    await this.page.keyboard.press('Enter');
  }

  /** Inserts a block as an editor does: a slash and its name. */
  async insert(words: string): Promise<void> {
    await this.page.keyboard.type(`/${words}`, { delay: 20 });
    const option = this.page.locator('[role=listbox] [role=option]').first();
    await option.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Finds a member in the picker, and takes the first one. */
  async pick(query: string): Promise<string> {
    const search = this.canvas.locator('.ssegov-picker ssegov-directory input[type=search]');
    await search.click();
    await search.pressSequentially(query, { delay: 30 });
    await this.canvas.waitForFunction((text) => {
      const directory = document.querySelector('.ssegov-picker ssegov-directory');
      return (
        directory &&
        'query' in directory &&
        directory.query === text &&
        'results' in directory &&
        (directory.results as unknown[]).length < 5
      );
    }, query);
    const name = this.canvas.locator('.ssegov-picker ssegov-directory article [part~=name]').first();
    const text = (await name.textContent()) ?? '';
    await name.locator('a, button').first().click();
    await this.canvas.locator('.ssegov-picker').waitFor({ state: 'detached' });
    return text.trim();
  }

  content(): Promise<string> {
    return this.page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
  }

  blocks(): Promise<EditorBlock[]> {
    return this.page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
    );
  }

  /** Saves the post with a status; returns its number. */
  async save(status: string): Promise<number> {
    return this.page.evaluate(async (wanted) => {
      const { dispatch, select } = window.wp.data;
      await dispatch('core/editor').editPost({ status: wanted });
      await dispatch('core/editor').savePost();
      if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('The post was not saved.');
      return select('core/editor').getCurrentPostId();
    }, status);
  }
}
