/**
 * The power catalogue (事项目录): what people can apply for and what departments may do to them, versioned. A case points at exactly one version of
 * its item, so that a later change does not move cases that were accepted before.
 *
 * <p>Operations: {@link org.daylight.items.ItemCatalogue} for the public and other rooms, {@link org.daylight.items.ItemFlows} for each step, {@link org.daylight.items.ItemQueries} and
 * {@link org.daylight.items.ItemQuality} for staff, {@link org.daylight.items.ItemDrafts} and {@link org.daylight.items.ItemImport} to write,
 * {@link org.daylight.items.ItemConfirmation} to confirm and publish, {@link org.daylight.items.ItemReports} for reports that are due, {@link org.daylight.items.ItemForms} for blank and sample forms,
 * {@link org.daylight.items.SecrecyExemptions} for what may not be shown. Events: {@link org.daylight.items.ItemVersionPublished}.
 * May use: kernel, audit, calendar, profiles, organisation.
 * Articles: ITM-01 to ITM-18, ITM-23, ITM-24, ITM-26 to ITM-32, ITM-35, ORG-06, AUT-07, AUT-08, TIM-01, TIM-15.
 * Out of scope: halls, windows and authority of an item (authority), notices to applicants (notifications).
 */
package org.daylight.items;
