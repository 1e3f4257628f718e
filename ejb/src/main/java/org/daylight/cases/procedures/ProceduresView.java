package org.daylight.cases.procedures;

import java.util.List;

/**
 * Special procedures and extensions of a case, and what the person who asks may do about them.
 *
 * @param version      to be given back with the next command
 * @param kinds        what may be begun; empty where the person may begin none
 * @param endable      the person may end running procedures
 * @param askable      the person may ask for an extension
 * @param proposable   the person may propose another method of examination
 * @param extensionMax working days that an extension may have
 */
public record ProceduresView(long version, List<ProcedureKind> kinds, boolean endable, boolean askable, boolean proposable, int extensionMax,
                             List<ProcedureView> procedures, List<ExtensionView> extensions, List<ProposalView> proposals) {
}
