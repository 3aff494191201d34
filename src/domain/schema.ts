import { config, z } from 'zod';

// The page's policy forbids code made from text. Zod would try it once and be reported; this keeps it from trying,
// and must run before the first schema is made: schemas are made with this `z` only.
config({ jitless: true });

export { z };
