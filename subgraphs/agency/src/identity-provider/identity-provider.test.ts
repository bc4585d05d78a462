import { describe, expect, it } from '@jest/globals';
import { groupsIn, type IdentityProvider, requireDomain, requireOwnPath, roleOf } from './identity-provider.ts';

const provider = {
  roleByGroup: [
    { group: 'desk', role: 'recruiter' },
    { group: 'heads', role: 'team_lead' },
    { group: 'it', role: 'admin' },
  ],
  defaultRole: null,
} as unknown as IdentityProvider;

describe('the role of who comes from an identity provider', () => {
  it.each([
    [['desk'], 'recruiter'],
    [['desk', 'heads'], 'team_lead'],
    [['it', 'desk', 'unknown'], 'admin'],
    [['unknown'], null],
    [[], null],
  ])('in the groups %p is %p', (groups, role) => {
    expect(roleOf(provider, groups)).toBe(role);
  });

  it('is the default one when no group grants more', () => {
    expect(roleOf({ ...provider, defaultRole: 'read_only' }, [])).toBe('read_only');
    expect(roleOf({ ...provider, defaultRole: 'read_only' }, ['it'])).toBe('admin');
  });

  it('is read from a list or one text, and from nothing else', () => {
    expect(groupsIn(['a', 'b'])).toEqual(['a', 'b']);
    expect(groupsIn('a')).toEqual(['a']);
    for (const odd of [undefined, null, 5, { a: 1 }, [1, {}]]) expect(groupsIn(odd)).toEqual([]);
  });
});

describe('where a sign-in leads', () => {
  it.each([
    ['/jobs?open=1', '/jobs?open=1'],
    ['https://evil.example', '/today'],
    ['//evil.example', '/today'],
    ['/\\evil.example', '/today'],
    ['/\tevil', '/today'],
    ['javascript:alert(1)', '/today'],
    [undefined, '/today'],
  ])('from %p is %p', (asked, path) => {
    expect(requireOwnPath(asked)).toBe(path);
  });
});

describe('a domain of mail', () => {
  it('is taken in any case, and refused when it is none', () => {
    expect(requireDomain(' Halden.Example ')).toBe('halden.example');
    for (const wrong of ['', 'localhost', 'a@b.example', '*.example', 'exa mple.com', '-a.example', '1.2.3.4']) {
      expect(() => requireDomain(wrong)).toThrow();
    }
  });
});
