// Writes src/ui/icons/iconPaths.ts from Microsoft's Fluent System Icons, so that nobody edits paths by hand.
// Run it after a change in the table: node scripts/make-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Torget's name for an icon, and the file of @fluentui/svg-icons it comes from. All are drawn on 20 by 20. */
const sources = {
  absence: 'calendar_cancel_20_regular',
  add: 'emoji_add_20_regular',
  alert: 'error_circle_20_regular',
  alertFilled: 'error_circle_20_filled',
  arrowUp: 'arrow_up_20_regular',
  audience: 'people_community_20_regular',
  back: 'arrow_left_20_regular',
  bell: 'alert_20_regular',
  bullets: 'text_bullet_list_ltr_20_regular',
  call: 'call_20_regular',
  chat: 'chat_20_regular',
  check: 'checkmark_20_regular',
  checkCircle: 'checkmark_circle_20_regular',
  checkCircleFilled: 'checkmark_circle_20_filled',
  chevronDown: 'chevron_down_20_regular',
  chevronRight: 'chevron_right_20_regular',
  chevronUp: 'chevron_up_20_regular',
  clock: 'clock_20_regular',
  cloudOff: 'cloud_off_20_regular',
  colleagues: 'people_20_regular',
  colleaguesFilled: 'people_20_filled',
  comment: 'comment_20_regular',
  contactCard: 'contact_card_20_regular',
  copy: 'copy_20_regular',
  delete: 'delete_20_regular',
  dismiss: 'dismiss_20_regular',
  download: 'arrow_download_20_regular',
  edit: 'edit_20_regular',
  eyeOff: 'eye_off_20_regular',
  filter: 'filter_20_regular',
  follow: 'alert_20_regular',
  fun: 'emoji_laugh_20_regular',
  funFilled: 'emoji_laugh_20_filled',
  government: 'building_government_20_regular',
  grid: 'grid_20_regular',
  heart: 'heart_20_regular',
  heartFilled: 'heart_20_filled',
  home: 'home_20_regular',
  homeFilled: 'home_20_filled',
  hourglass: 'hourglass_20_regular',
  idea: 'lightbulb_20_regular',
  ideaFilled: 'lightbulb_20_filled',
  image: 'image_20_regular',
  imageOff: 'image_off_20_regular',
  info: 'info_20_regular',
  kudos: 'person_heart_20_regular',
  kudosFilled: 'person_heart_20_filled',
  like: 'thumb_like_20_regular',
  likeFilled: 'thumb_like_20_filled',
  link: 'link_20_regular',
  list: 'list_20_regular',
  location: 'location_20_regular',
  lock: 'lock_closed_20_regular',
  mail: 'mail_20_regular',
  me: 'person_circle_20_regular',
  meFilled: 'person_circle_20_filled',
  mention: 'mention_20_regular',
  more: 'more_horizontal_20_regular',
  offline: 'wifi_off_20_regular',
  organization: 'organization_20_regular',
  peopleSearch: 'people_search_20_regular',
  plus: 'add_20_regular',
  praise: 'person_heart_20_regular',
  presenceAvailable: 'presence_available_20_filled',
  presenceAway: 'presence_away_20_filled',
  presenceBusy: 'presence_busy_20_filled',
  presenceDoNotDisturb: 'presence_dnd_20_filled',
  presenceOffline: 'presence_offline_20_regular',
  presenceOut: 'presence_oof_20_regular',
  print: 'print_20_regular',
  question: 'question_circle_20_regular',
  responsibility: 'clipboard_checkmark_20_regular',
  retry: 'arrow_clockwise_20_regular',
  search: 'person_search_20_regular',
  send: 'send_20_regular',
  share: 'share_20_regular',
  unfollow: 'alert_off_20_regular',
  unit: 'people_team_20_regular',
  upload: 'arrow_upload_20_regular',
  table: 'table_20_regular',
  chart: 'data_bar_horizontal_20_regular',
  building: 'building_20_regular',
  flag: 'flag_20_regular',
  eye: 'eye_20_regular',
  shieldCheck: 'shield_checkmark_20_regular',
  teamwork: 'people_swap_20_regular',
  learning: 'book_open_20_regular',
  green: 'leaf_one_20_regular',
  welcome: 'hand_wave_20_regular',
  quality: 'checkmark_starburst_20_regular',
  find: 'search_20_regular',
  warning: 'warning_20_regular',
  wrench: 'wrench_20_regular'
};

/** Those of the bar, in a file of their own: every page of the site loads it. */
const barIcons = ['bell', 'kudos', 'search'];

const path = relative => fileURLToPath(new URL(`../${relative}`, import.meta.url));

function pathData(file) {
  const svg = readFileSync(path(`node_modules/@fluentui/svg-icons/icons/${file}.svg`), 'utf8');
  const found = [...svg.matchAll(/<path d="([^"]+)"/g)].map(match => match[1]);
  if (found.length === 0 || !svg.includes('viewBox="0 0 20 20"')) {
    throw new Error(`${file} is not drawn as paths on 20 by 20`);
  }
  return found.join('');
}

const made = '/** Fluent System Icons (MIT), on 20 by 20. Made by scripts/make-icons.mjs; edit its table instead. */';

function write(file, name, icons) {
  const lines = icons.map((icon) => `  ${icon}: '${pathData(sources[icon])}'`);
  writeFileSync(path(file), `${made}\nexport const ${name} = {\n${lines.join(',\n')}\n} as const;\n`);
}

write('src/ui/icons/iconPaths.ts', 'iconPaths', Object.keys(sources));
write('src/ui/bar/barIconPaths.ts', 'barIconPaths', barIcons);
