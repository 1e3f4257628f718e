/**
 * Words that every room speaks: {@link org.daylight.kernel.Problem}, {@link org.daylight.kernel.WorkingDays},
 * {@link org.daylight.kernel.LegalTime}, {@link org.daylight.kernel.Roles}, pages of lists with the {@link org.daylight.kernel.Conditions} and
 * {@link org.daylight.kernel.Columns} of their statements, what waits to leave the house ({@link org.daylight.kernel.OutboxTable}), and the codes by which units and people are known
 * everywhere: {@link org.daylight.kernel.CreditCode}, {@link org.daylight.kernel.OrganisationCode}, {@link org.daylight.kernel.CitizenId},
 * {@link org.daylight.kernel.IdentityDocument} (FLW-12).
 * May use: nothing. Out of scope: any rule of a regulation.
 */
package org.daylight.kernel;
