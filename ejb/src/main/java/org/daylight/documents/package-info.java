/**
 * Legal documents of a case (文书): numbered, sealed, printed, signed, kept with their hash.
 *
 * <p>Operations: {@link org.daylight.documents.Documents} lists and hands out a case's documents for staff and applicants and tells everything at once
 * before somebody applies; {@link org.daylight.documents.PublicDecisions} is the public list of what was granted and revoked.
 * <p>Events: observes {@link org.daylight.cases.CaseNews} inside its transaction. Each kind of news that the law answers with a document issues it: number
 * without gaps, every value fixed, use of the seal on record, event {@code DOCUMENT_ISSUED} on the case. The press prints and signs after the commit.
 * A person's act that needs a seal which the department does not have in use is refused; what time alone or the applicant does goes on, and its
 * document bears none. {@code DOCUMENT_ISSUED} itself issues nothing.
 * <p>May use: kernel, organisation, items, press, cases.
 * <p>Articles: ACC-03, ACC-05, ACC-09, ACC-12, FLW-16, FLW-17, FLW-23, TIM-06, TIM-10, RES-01, RES-06, RES-09, RES-12, RES-15; Administrative Licensing
 * Law art. 32, 38, 40, 42, 44, 45, 69.
 * <p>Out of scope: certificates; how a document reaches the applicant; documents in other languages than Chinese.
 */
package org.daylight.documents;
