import { html, nothing, type TemplateResult } from 'lit';

/** Cards with a skeleton: as many as a desktop viewport shows. The others only keep their place. */
const skeletonCount = 9;

/** More cards are out of sight, and `page-size` may be any number. */
const mostCards = 48;

/** The placeholder of a directory that is loading: the toolbar and one page of cards. */
export const directoryPlaceView = (cards: number, toolbar: boolean): TemplateResult =>
  html`${
      toolbar
        ? html`<div class="toolbar">
            <div class="ask"><span class="button search"></span></div>
            <div class="line">
              <div class="tools"><span class="button"></span></div>
              <div class="found">
                <p class="total"><span class="bone"></span>&nbsp;</p>
              </div>
            </div>
          </div>`
        : nothing
    }
    <ul class="results">
      ${Array.from({ length: Math.min(cards, mostCards) }, (_, index) =>
        index < skeletonCount
          ? html`<li class="later card">
              <div class="head">
                <span class="monogram"></span>
                <div class="body">
                  <span class="bone short"></span><span class="bone"></span><span class="bone short"></span>
                </div>
              </div>
              <span class="bone"></span><span class="bone short"></span><span class="bone"></span>
            </li>`
          : html`<li class="later"></li>`,
      )}
    </ul>`;
