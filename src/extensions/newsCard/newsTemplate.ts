import { ISPFxAdaptiveCard } from '@microsoft/sp-adaptive-card-extension-base';

/** Text runs and not text blocks: a block would take what people write for markup. */
const run = (text: string, more: object = {}): object => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...more }] });

/** Posts one below the other, as a person reads them on a phone. */
export const newsTemplate = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { $when: '${isEmpty}', ...run('${empty}', { isSubtle: true }) },
    {
      type: 'Container',
      $data: '${posts}',
      separator: true,
      spacing: 'Medium',
      items: [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', width: 'stretch', items: [run('${name}', { weight: 'Bolder' }), { ...run('${time}', { size: 'Small', isSubtle: true }), spacing: 'None' }] },
            { type: 'Column', width: 'auto', $when: '${hasTag}', items: [run('${tag}', { size: 'Small', weight: 'Bolder', color: 'Good' })] }
          ]
        },
        run('${text}'),
        { type: 'Container', $when: '${hasAnswer}', style: 'good', items: [run('${answer}')] },
        {
          type: 'ActionSet',
          actions: [
            { type: 'Action.Submit', title: '${like}', data: { id: 'like', root: '${root}' } },
            { type: 'Action.OpenUrl', title: '${open}', url: '${url}' }
          ]
        }
      ]
    }
  ]
  // Microsoft's type knows nothing of templates.
} as unknown as ISPFxAdaptiveCard;
