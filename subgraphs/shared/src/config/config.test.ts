import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ConfigError, loadConfig, setting } from './config.ts';
import { portSetting } from './settings.ts';

const shape = {
  REKINDLE_PORT: portSetting,
  KAFKA_BROKERS: setting(z.string().optional(), { expects: 'brokers', example: 'localhost:9092' }),
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(shape, env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('are read and converted', () => {
    expect(loadConfig(shape, { REKINDLE_PORT: '4001' })).toEqual({ REKINDLE_PORT: 4001 });
  });

  it('name the variable that is missing, what it expects, and an example', () => {
    expect(problemsOf({})).toEqual([
      'REKINDLE_PORT is not set. It expects a port from 0 to 65535, for example REKINDLE_PORT=4001.',
    ]);
  });

  it('name the variable whose value is wrong, without repeating the value', () => {
    expect(problemsOf({ REKINDLE_PORT: 'secret' })).toEqual([
      'REKINDLE_PORT is not valid. It expects a port from 0 to 65535, for example REKINDLE_PORT=4001.',
    ]);
  });

  it('refuse a misspelt name and give the nearest one', () => {
    expect(problemsOf({ REKINDLE_PORT: '1', REKINDLE_PROT: '2' })).toEqual([
      'REKINDLE_PROT is not a setting. Did you mean REKINDLE_PORT?',
    ]);
  });

  it('leave variables of other programs alone', () => {
    expect(problemsOf({ REKINDLE_PORT: '1', HOME: '/root', OTHER_PORT: 'x' })).toEqual([]);
  });
});
