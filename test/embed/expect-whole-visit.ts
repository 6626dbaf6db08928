import { expect } from '@open-wc/testing';
import type { Visit } from './embed-page.js';

/** The steps of test/embed/pages/visit.js, with the expected results. */
const wholeVisit = [
  ['card', ['Invented-gu', 'block']],
  ['sources', true],
  ['directory', [1, 'block']],
  ['show more', 2],
  ['search', ['Invented-si']],
  ['filter', [1, 1]],
  ['filter taken back', 0],
  ['sort', 'Invented-si'],
  ['details', 'Invented-si'],
  ['details closed', 0],
  ['table', 1],
  ['map', '1'],
  ['tile', 1],
  ['cards', 1],
  ['profile', ['Invented Network', 2, 'block']],
  ['data for machines', ['https://network.example/', 2]],
  ['data gone', 0],
  ['Korean', '가상구'],
  ['error', 1],
  ['retry', 'Invented-gu'],
  ['stale', 'Invented-gu'],
  ['lazy', 'Invented-gu'],
  ['logo', true],
  ['end', true],
] as const;

export function expectWholeVisit({ steps, errors, violations, reports }: Visit): void {
  expect(violations).to.deep.equal([]);
  expect(reports).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
  // One assertion for each step, so that the message names it.
  for (const [index, step] of wholeVisit.entries()) expect(steps[index]).to.deep.equal(step);
  expect(steps).to.have.length(wholeVisit.length);
}
