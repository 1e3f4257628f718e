package org.daylight.cases;

import java.util.Map;
import org.daylight.audit.Subject;

/**
 * Command: one person's act on one case.
 *
 * @param caseNumber case
 * @param version    the version that the person saw; another one is {@code case.stale-version} (409)
 * @param agree      yes or no
 * @param opinion    up to 4,000 characters; required at 承办, 审核, 批准 and special steps, and a concrete reason of four letters or more (one Chinese
 *                   character is one letter) where {@code agree} is false and to suspend (FLW-11)
 * @param basis      legal basis, up to 2,000 characters; required to deny (FLW-23)
 * @param next       code of the step that follows, where the flow branches; null: the only one, or the first
 * @param facts      key facts written with the step, by code; empty: none (FLW-15)
 * @param result     what a favourable decision gives or imposes, required where the item asks for it; null: nothing (FLW-17)
 */
public record StepCommand(@Subject String caseNumber, long version, boolean agree, String opinion, String basis, String next, Map<String, String> facts,
                          DecisionResult result) {
    public StepCommand {
        facts = facts == null ? Map.of() : facts;
    }

    public StepCommand(String caseNumber, long version, boolean agree, String opinion) {
        this(caseNumber, version, agree, opinion, null, null, null);
    }

    public StepCommand(String caseNumber, long version, boolean agree, String opinion, String basis, String next, Map<String, String> facts) {
        this(caseNumber, version, agree, opinion, basis, next, facts, null);
    }

    public StepCommand withBasis(String given) {
        return new StepCommand(caseNumber, version, agree, opinion, given, next, facts, result);
    }

    public StepCommand withNext(String chosen) {
        return new StepCommand(caseNumber, version, agree, opinion, basis, chosen, facts, result);
    }

    public StepCommand withFacts(Map<String, String> written) {
        return new StepCommand(caseNumber, version, agree, opinion, basis, next, written, result);
    }

    public StepCommand withResult(DecisionResult given) {
        return new StepCommand(caseNumber, version, agree, opinion, basis, next, facts, given);
    }

    public StepCommand agreeing(boolean yes) {
        return new StepCommand(caseNumber, version, yes, opinion, basis, next, facts, result);
    }

    public StepCommand seenAt(long seen) {
        return new StepCommand(caseNumber, seen, agree, opinion, basis, next, facts, result);
    }
}
