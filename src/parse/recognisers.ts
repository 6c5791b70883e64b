import type { Recogniser } from './draft.ts';
import { recogniseAddress, recogniseAddressDay } from './recognisers/address.ts';
import { recogniseAfterReport } from './recognisers/after-report.ts';
import { recogniseBoilerplate } from './recognisers/boilerplate.ts';
import { recogniseByline } from './recognisers/byline.ts';
import { recogniseBreadcrumb } from './recognisers/breadcrumb.ts';
import { recogniseBylineAbove } from './recognisers/byline-above.ts';
import { recogniseCitation } from './recognisers/citation.ts';
import { recogniseClosingDate } from './recognisers/closing-date.ts';
import { recogniseContacts } from './recognisers/contacts.ts';
import { recogniseDateLine } from './recognisers/date-line.ts';
import { recogniseDateline } from './recognisers/dateline.ts';
import { recogniseFields } from './recognisers/fields.ts';
import { recogniseFileName } from './recognisers/file-name.ts';
import { recogniseGluedByline } from './recognisers/glued-byline.ts';
import { recogniseGluedDay } from './recognisers/glued-day.ts';
import { recogniseHeaderLines } from './recognisers/header-lines.ts';
import { recogniseHeadline } from './recognisers/headline.ts';
import { recogniseHeadingMarks } from './recognisers/heading-marks.ts';
import { recogniseInfoLine } from './recognisers/info-line.ts';
import { recogniseItems } from './recognisers/items.ts';
import { recogniseKickerAbove } from './recognisers/kicker-above.ts';
import { recogniseKickers } from './recognisers/kickers.ts';
import { recogniseLastLine } from './recognisers/last-line.ts';
import { recogniseMailLines } from './recognisers/mail-lines.ts';
import { recogniseMarker } from './recognisers/marker.ts';
import { recogniseMasthead } from './recognisers/masthead.ts';
import { recogniseMenu } from './recognisers/menu.ts';
import { recogniseOutletLine } from './recognisers/outlet-line.ts';
import { recognisePlaceLine } from './recognisers/place-line.ts';
import { recognisePrintHeader } from './recognisers/print-header.ts';
import { recogniseQuotes } from './recognisers/quotes.ts';
import { recogniseRepeats } from './recognisers/repeats.ts';
import { recogniseRunningHead } from './recognisers/running-head.ts';
import { recogniseSection, recogniseSectionBelow } from './recognisers/section.ts';
import { recogniseSiteName } from './recognisers/site-name.ts';
import { recogniseSlug } from './recognisers/slug.ts';
import { recogniseSourceBelow } from './recognisers/source-below.ts';
import { recogniseSourceLine } from './recognisers/source-line.ts';
import { recogniseStandfirst } from './recognisers/standfirst.ts';
import { recogniseStoriesWithin } from './recognisers/stories-within.ts';
import { recogniseSubheadings } from './recognisers/subheadings.ts';
import { recogniseTailLines } from './recognisers/tail-lines.ts';
import { recogniseTextLabel } from './recognisers/text-label.ts';
import { recogniseTitleLine } from './recognisers/title-line.ts';
import { recogniseTrailer } from './recognisers/trailer.ts';
import { recogniseWireStamp } from './recognisers/wire-stamp.ts';
import { recogniseYearlessDay } from './recognisers/yearless-day.ts';

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
  recogniseRunningHead,
  recogniseAfterReport,
  recogniseStoriesWithin,
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
  recogniseKickerAbove,
  recogniseSection,
  recogniseMasthead,
  recogniseSectionBelow,
  recogniseHeadingMarks,
  recogniseGluedDay,
  recogniseBylineAbove,
  recogniseHeadline,
  recogniseSiteName,
  recogniseHeaderLines,
  recogniseRepeats,
  recogniseInfoLine,
  recogniseGluedByline,
  recogniseByline,
  recogniseDateLine,
  recogniseOutletLine,
  recognisePlaceLine,
  recogniseYearlessDay,
  recogniseStandfirst,
  recogniseKickers,
  recogniseDateline,
  recogniseSourceBelow,
  recogniseFileName,
  recogniseAddressDay,
  recogniseLastLine,
  recogniseQuotes,
  recogniseItems,
  recogniseSubheadings,
];
