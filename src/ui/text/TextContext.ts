import * as React from 'react';
import { Text } from './createText';

export const TextContext: React.Context<Text | undefined> = React.createContext<Text | undefined>(undefined);
