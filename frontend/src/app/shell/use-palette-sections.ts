import { useEffect, useState } from 'react';
import { type PaletteAction, type PaletteItem, paletteSearches, useOfferedActions } from '../../ui/palette.ts';
import { t } from '../messages.ts';
import { destinations } from '../navigation.ts';

export interface PaletteSection {
  id: string;
  title: string;
  items: readonly PaletteItem[];
}

interface Found {
  found: readonly PaletteSection[];
  answeredFor: string;
}

const pauseMs = 60;
const shortestSearch = 2;
const nothing: Found = { found: [], answeredFor: '' };

const places: readonly PaletteAction[] = destinations.map(({ id, label, path, icon, key }) => ({
  id: `go-${id}`,
  label,
  icon,
  kbd: `g ${key}`,
  href: path,
}));

/** Every typed word begins a word of the label, so "st own" finds "Start your own". */
function matches(item: PaletteAction, text: string): boolean {
  const words = `${item.label} ${item.words ?? ''}`.toLowerCase().split(/\s+/);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

export function usePaletteSections(text: string): { sections: readonly PaletteSection[]; isSearching: boolean } {
  const typed = text.trim();
  const { found, answeredFor } = useSearches(typed);
  const offered = useOfferedActions();
  const sections = [
    { id: 'actions', title: t('app.actions'), items: offered.filter((action) => matches(action, typed)) },
    ...found,
    { id: 'places', title: t('app.goTo'), items: places.filter((place) => matches(place, typed)) },
  ];
  return {
    sections: sections.filter(({ items }) => items.length > 0),
    isSearching: typed.length >= shortestSearch && answeredFor !== typed,
  };
}

/** Asks every source once typing pauses; older answers that come late are dropped, and shown ones stay until new ones are here. */
function useSearches(text: string): Found {
  const [answer, setAnswer] = useState<Found>(nothing);
  useEffect(() => {
    if (text.length < shortestSearch) {
      setAnswer(nothing);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answers = await Promise.allSettled(paletteSearches().map((source) => source.search(text, stop.signal)));
      if (stop.signal.aborted) return;
      const sections = paletteSearches().map(({ id, title }, position) => {
        const each = answers[position];
        return { id, title, items: each?.status === 'fulfilled' ? each.value : [] };
      });
      setAnswer({ found: sections, answeredFor: text });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return answer;
}
