import type { Recogniser } from './draft.ts';
import { recogniseAddress, recogniseAddressDay } from './recognise-address.ts';
import { recogniseAfterReport } from './recognise-after-report.ts';
import { recogniseBoilerplate } from './recognise-boilerplate.ts';
import { recogniseByline } from './recognise-byline.ts';
import { recogniseBreadcrumb } from './recognise-breadcrumb.ts';
import { recogniseBylineAbove } from './recognise-byline-above.ts';
import { recogniseCitation } from './recognise-citation.ts';
import { recogniseClosingDate } from './recognise-closing-date.ts';
import { recogniseContacts } from './recognise-contacts.ts';
import { recogniseDateLine } from './recognise-date-line.ts';
import { recogniseDateline } from './recognise-dateline.ts';
import { recogniseFields } from './recognise-fields.ts';
import { recogniseFileName } from './recognise-file-name.ts';
import { recogniseGluedDay } from './recognise-glued-day.ts';
import { recogniseHeaderLines } from './recognise-header-lines.ts';
import { recogniseHeadline } from './recognise-headline.ts';
import { recogniseHeadingMarks } from './recognise-heading-marks.ts';
import { recogniseInfoLine } from './recognise-info-line.ts';
import { recogniseItems } from './recognise-items.ts';
import { recogniseKickers } from './recognise-kickers.ts';
import { recogniseMailLines } from './recognise-mail-lines.ts';
import { recogniseMarker } from './recognise-marker.ts';
import { recogniseMasthead } from './recognise-masthead.ts';
import { recogniseMenu } from './recognise-menu.ts';
import { recogniseOutletLine } from './recognise-outlet-line.ts';
import { recognisePlaceLine } from './recognise-place-line.ts';
import { recognisePrintHeader } from './recognise-print-header.ts';
import { recogniseQuotes } from './recognise-quotes.ts';
import { recogniseRepeats } from './recognise-repeats.ts';
import { recogniseSection } from './recognise-section.ts';
import { recogniseSiteName } from './recognise-site-name.ts';
import { recogniseSlug } from './recognise-slug.ts';
import { recogniseSourceBelow } from './recognise-source-below.ts';
import { recogniseSourceLine } from './recognise-source-line.ts';
import { recogniseStandfirst } from './recognise-standfirst.ts';
import { recogniseSubheadings } from './recognise-subheadings.ts';
import { recogniseTailLines } from './recognise-tail-lines.ts';
import { recogniseTextLabel } from './recognise-text-label.ts';
import { recogniseTitleLine } from './recognise-title-line.ts';
import { recogniseTrailer } from './recognise-trailer.ts';
import { recogniseWireStamp } from './recognise-wire-stamp.ts';

/** In order: each sees what the ones before it have left. From the outside of a text to its inside. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseMarker,
  recogniseFields,
  recogniseMailLines,
  recogniseHeaderLines,
  recogniseTailLines,
  recogniseCitation,
  recogniseSourceLine,
  recogniseTitleLine,
  recogniseAfterReport,
  recogniseMenu,
  recognisePrintHeader,
  recogniseBreadcrumb,
  recogniseBoilerplate,
  recogniseTrailer,
  recogniseClosingDate,
  recogniseWireStamp,
  recogniseSlug,
  recogniseAddress,
  recogniseTextLabel,
  recogniseContacts,
  recogniseBylineAbove,
  recogniseSection,
  recogniseMasthead,
  recogniseHeadingMarks,
  recogniseGluedDay,
  recogniseBylineAbove,
  recogniseHeadline,
  recogniseSiteName,
  recogniseHeaderLines,
  recogniseRepeats,
  recogniseInfoLine,
  recogniseByline,
  recogniseDateLine,
  recogniseOutletLine,
  recognisePlaceLine,
  recogniseStandfirst,
  recogniseKickers,
  recogniseDateline,
  recogniseSourceBelow,
  recogniseFileName,
  recogniseAddressDay,
  recogniseQuotes,
  recogniseItems,
  recogniseSubheadings,
];
