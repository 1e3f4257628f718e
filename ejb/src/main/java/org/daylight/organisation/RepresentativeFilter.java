package org.daylight.organisation;

/**
 * Which representatives; null leaves a condition out.
 *
 * @param inOffice true: in office today, or later; false: terms that are over
 * @param text     part of a name, a username or a paper's number
 */
public record RepresentativeFilter(String departmentCode, RepresentativeKind kind, Boolean inOffice, String text) {
}
