import { admissions } from './admissions.tsx';
import { age } from './age.tsx';
import { blocs } from './blocs.tsx';
import { exemptionByBloc } from './exemption-by-bloc.tsx';
import { exemption } from './exemption.tsx';
import type { Figure } from './figure.ts';
import { politicalTheory } from './political-theory.tsx';
import { qualification } from './qualification.tsx';
import { sex } from './sex.tsx';

/** Every figure of the overview, in the order of the page. */
export const FIGURES: readonly Figure[] = [blocs, sex, qualification, politicalTheory, exemption, exemptionByBloc, age, admissions];
