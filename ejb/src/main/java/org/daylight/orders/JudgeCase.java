package org.daylight.orders;

import org.daylight.audit.Subject;

/**
 * Command: a sampled case is judged (MON-14).
 *
 * @param legality    correct law and basis
 * @param conduct     reasonable operation and clear responsibility
 * @param discretion  use of discretion
 * @param singleTrack handled in the system alone, not on paper beside it (单轨运行)
 * @param note        what was found; needed where a mark is not fine; up to 2,000 characters
 */
public record JudgeCase(@Subject long id, int version, SampleMark legality, SampleMark conduct, SampleMark discretion, SampleMark singleTrack, String note) {
}
