import { teamsLinks } from './teamsLinks';

const rana = { mail: 'rana.nasser@lindhult.example' };

describe('teamsLinks', () => {
  it('opens a chat, with words in the field where there are some', () => {
    expect(teamsLinks.chat(rana)).toBe('https://teams.microsoft.com/l/chat/0/0?users=rana.nasser%40lindhult.example');
    expect(teamsLinks.chat(rana, 'Fel & brist')).toBe('https://teams.microsoft.com/l/chat/0/0?users=rana.nasser%40lindhult.example&message=Fel%20%26%20brist');
  });

  it('opens a call', () => {
    expect(teamsLinks.call(rana)).toBe('https://teams.microsoft.com/l/call/0/0?users=rana.nasser%40lindhult.example');
  });

  it('leads nowhere for who shows no address', () => {
    expect([teamsLinks.chat({}), teamsLinks.call({})]).toEqual([undefined, undefined]);
  });

  it('lets no address add anything to the link', () => {
    expect(teamsLinks.chat({ mail: 'a@b.c&message=x' })).toBe('https://teams.microsoft.com/l/chat/0/0?users=a%40b.c%26message%3Dx');
  });
});
