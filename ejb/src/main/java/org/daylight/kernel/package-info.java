/**
 * Words that every room speaks: {@link org.daylight.kernel.Problem}, {@link org.daylight.kernel.WorkingDays},
 * {@link org.daylight.kernel.LegalTime}, {@link org.daylight.kernel.Roles}, pages of lists.
 * May use: nothing. Out of scope: any rule of a regulation.
 */
package org.daylight.kernel;
