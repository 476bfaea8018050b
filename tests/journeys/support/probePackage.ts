import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { projectRoot } from './server.ts';

const BAR = 'a1a1a1a1-0000-4000-8000-000000000001';
const CARD = 'a1a1a1a1-0000-4000-8000-000000000002';

/** Ids of Microsoft's components. */
const baseIds = { 'sp-application-base': '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', 'sp-adaptive-card-extension-base': 'eeec822e-c28a-46b4-affc-7058e4c1aa80' } as const;

interface Component {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly base: keyof typeof baseIds;
  readonly script: string;
  readonly more: Record<string, unknown>;
}

const components: readonly Component[] = [
  {
    id: BAR,
    alias: 'ProbeBar',
    componentType: 'Extension',
    base: 'sp-application-base',
    more: { extensionType: 'ApplicationCustomizer' },
    script: `class Bar extends base.BaseApplicationCustomizer {
      onInit() {
        const { domElement } = this.context.placeholderProvider.tryCreateContent(base.PlaceholderName.Top);
        domElement.innerHTML = '<div id="probe-bar" style="height:44px"></div>';
        domElement.firstChild.textContent = this.properties.text + ' ' + this.context.pageContext.user.displayName;
        return Promise.resolve();
      }
    }
    return { default: Bar };`,
  },
  {
    id: CARD,
    alias: 'ProbeCard',
    componentType: 'AdaptiveCardExtension',
    base: 'sp-adaptive-card-extension-base',
    more: {
      supportedHosts: ['Dashboard'],
      preconfiguredEntries: [{ groupId: BAR, group: { default: 'Other' }, title: { default: 'Provkort' }, description: { default: 'Ett kort' }, properties: { unit: 'Norr' }, cardSize: 'Medium' }],
    },
    script: `class Front extends base.BaseComponentsCardView {
      get cardViewParameters() {
        return base.BasicCardView({
          cardBar: { componentName: 'cardBar', title: 'Torget' },
          header: { componentName: 'text', text: 'Nytt i ' + this.properties.unit },
          footer: [
            { componentName: 'cardButton', title: 'Läs', style: 'positive', action: { type: 'QuickView', parameters: { view: 'quick' } } },
            { componentName: 'cardButton', title: 'Öppna', action: { type: 'ExternalLink', parameters: { target: 'https://lindhult.example/' } } }
          ]
        });
      }
    }
    class Quick extends base.BaseAdaptiveCardQuickView {
      get title() { return 'Nytt'; }
      get data() { return { likes: this.state.likes, posts: [{ text: 'Snö i natt' }, { text: '<b>inte fett</b>' }] }; }
      get template() {
        return { type: 'AdaptiveCard', version: '1.5', body: [
          { type: 'TextBlock', text: '\${likes} gillar', wrap: true },
          { type: 'Container', $data: '\${posts}', style: 'emphasis', items: [{ type: 'TextBlock', text: '\${text}', wrap: true }] }
        ], actions: [{ type: 'Action.Submit', title: 'Gilla', data: { id: 'like' } }, { type: 'Action.Submit', title: 'Mer', data: { id: 'more' } }] };
      }
      onAction(action) {
        if (action.data.id === 'like') this.setState({ likes: this.state.likes + 1 });
        else this.quickViewNavigator.push('deeper');
      }
    }
    class Deeper extends base.BaseAdaptiveCardQuickView {
      get title() { return 'Djupare'; }
      get data() { return {}; }
      get template() { return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Längre in' }] }; }
    }
    return { default: class extends base.BaseAdaptiveCardExtension {
      onInit() {
        this.state = { likes: 0 };
        this.cardNavigator.register('front', () => new Front());
        this.quickViewNavigator.register('quick', () => new Quick());
        this.quickViewNavigator.register('deeper', () => new Deeper());
        return Promise.resolve();
      }
      renderCard() { return 'front'; }
    } };`,
  },
];

/** The built package with a bar for every page and a card for the dashboard, written by hand: what they show is what the host does. */
export async function makeProbePackage(): Promise<string> {
  const built = process.env.TORGET_PACKAGE ?? join(projectRoot, 'sharepoint', 'solution', 'torget.sppkg');
  const zip = await JSZip.loadAsync(readFileSync(built));
  // Extensions and cards of the package itself would stand beside them.
  for (const file of Object.values(zip.files)) {
    if (!file.name.endsWith('.xml')) continue;
    const xml = await file.async('string');
    if (/ClientSideComponentInstance|&quot;AdaptiveCardExtension&quot;/.test(xml)) zip.remove(file.name);
  }
  for (const component of components) {
    const file = `${component.alias}.js`;
    const name = `@microsoft/${component.base}`;
    zip.file(`ClientSideAssets/${file}`, `define(${JSON.stringify(`${component.id}_1.0.0`)},[${JSON.stringify(name)}],function(base){${component.script}});`);
    zip.file(`probe/${component.alias}.xml`, `<Elements><ClientSideComponent Id="${component.id}" ComponentManifest="${escapeXml(JSON.stringify(toManifest(component, name, file)))}" /></Elements>`);
  }
  zip.file('probe/instance.xml', `<Elements><ClientSideComponentInstance Title="Prov" Location="ClientSideExtension.ApplicationCustomizer" ComponentId="${BAR}" Properties="${escapeXml('{"text":"Hej"}')}" /></Elements>`);
  const folder = join(projectRoot, '.cache', 'journeys');
  mkdirSync(folder, { recursive: true });
  const made = join(folder, `probe-${process.pid}.sppkg`);
  writeFileSync(made, await zip.generateAsync({ type: 'nodebuffer' }));
  return made;
}

function toManifest({ id, alias, componentType, base, more }: Component, name: string, file: string): unknown {
  return {
    manifestVersion: 2, id, alias, componentType, version: '1.0.0', loadLegacyFabricCss: false, ...more,
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: 'probe',
      scriptResources: { probe: { type: 'path', path: file }, [name]: { type: 'component', id: baseIds[base], version: '1.23.2' } },
    },
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
