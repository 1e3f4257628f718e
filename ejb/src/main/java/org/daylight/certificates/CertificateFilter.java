package org.daylight.certificates;

import java.time.LocalDate;

/**
 * Which certificates; null: any.
 *
 * @param expiresBy last day on or before it
 * @param text      looked for in number, holder, name and case number
 */
public record CertificateFilter(String departmentCode, CertificateState state, LocalDate expiresBy, String text) {
}
