import { readFileSync } from 'node:fs';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Plugin } from 'vite';
import { bundledPackages, type BundledPackage } from './bundled-packages.js';

interface Own {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

function componentOf({ name, version, description, license }: Own, type: Enums.ComponentType): Models.Component {
  const [, scope, plain = name] = /^(@[^/]+)\/(.*)$/.exec(name) ?? [];
  const purl = `pkg:npm/${scope ? `${encodeURIComponent(scope)}/` : ''}${plain}@${version}`;
  return new Models.Component(type, plain, {
    ...(scope ? { group: scope } : {}),
    bomRef: purl,
    purl,
    version,
    description,
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(license)]),
  });
}

/** A CycloneDX bill of materials, without a time and a serial number: the same sources give the same bytes. */
function drawBill(own: Own, packages: readonly BundledPackage[]): string {
  const component = componentOf(own, Enums.ComponentType.Library);
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component }) });
  for (const bundled of packages) {
    const part = componentOf(bundled, Enums.ComponentType.Library);
    bom.components.add(part);
    component.dependencies.add(part.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function drawLicences(own: Own, packages: readonly BundledPackage[]): string {
  const heading = `The scripts of ${own.name} contain code of these packages. It is used under their licences, which follow.`;
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
  const ours = `${own.name} ${own.version} (${own.license})\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  return `${[heading, ours, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Writes what the bundle is made of: `sbom.cdx.json`, for tools that look for vulnerable packages, and
 * `THIRD-PARTY-LICENSES.txt`, which has to go along wherever the scripts are copied to.
 */
export function listPackages(): Plugin {
  return {
    name: 'list-packages',
    generateBundle(_options, bundle) {
      const own = JSON.parse(readFileSync('package.json', 'utf8')) as Own;
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const packages = bundledPackages(chunks.flatMap(({ moduleIds }) => moduleIds));
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: drawBill(own, packages) });
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: drawLicences(own, packages) });
    },
  };
}
