/**
 * Part of the room {@code cases}: what stops or lengthens a limit, and what of it is filed with the centre (特殊程序、中断、延期、备案).
 *
 * <p>Operations: {@link org.daylight.cases.procedures.CaseProcedures}, {@link org.daylight.cases.procedures.ProcedureWatch},
 * {@link org.daylight.cases.procedures.CaseExtensions}, {@link org.daylight.cases.procedures.CaseFilings}.
 * May use: what the room may use.
 * Articles: TIM-04 to TIM-08, FLW-10 (000 art. 10; 002 art. 20; 004 art. 24, 29-30; Licensing Law art. 42, 45-48).
 * Out of scope: the reckoning of days itself, which the room {@code deadlines} does.
 */
package org.daylight.cases.procedures;
