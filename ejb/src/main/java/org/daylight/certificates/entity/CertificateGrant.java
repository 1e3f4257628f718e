package org.daylight.certificates.entity;

/**
 * What a certificate is granted for.
 *
 * @param itemVersionId null on certificates that are older than the catalogue
 * @param typeCode      credit code of the body that keeps the type, and three characters
 * @param serial        the same in all versions
 */
public record CertificateGrant(long caseId, String caseNumber, Long itemVersionId, String nameZh, String nameEn, String holder, String holderId,
                               String holderKind, String matter, String issuerCode, String typeCode, String serial) {
}
