package org.daylight.integration.store;

import jakarta.json.JsonObjectBuilder;
import org.daylight.certificates.OutgoingCertificate;
import org.daylight.kernel.JsonParts;

/** A certificate with the catalogue fields of the certificate store (GB/T 36902); fields without a value are left out. */
final class CertificateJson {
    private CertificateJson() {
    }

    static String of(OutgoingCertificate certificate) {
        JsonObjectBuilder json = JsonParts.object();
        add(json, "sourceId", certificate.number());
        add(json, "certificateNumber", certificate.number());
        add(json, "certificateName", certificate.name());
        add(json, "certificateTypeName", certificate.name());
        add(json, "certificateTypeCode", certificate.typeCode());
        add(json, "holderName", certificate.holder());
        add(json, "holderCode", certificate.holderCode());
        add(json, "holderType", certificate.holderKind());
        add(json, "issuerName", certificate.issuer());
        add(json, "issuerCode", certificate.issuerCode());
        add(json, "issueDate", certificate.issuedOn());
        add(json, "expiryDate", certificate.validUntil());
        add(json, "areaCode", certificate.areaCode());
        add(json, "state", certificate.stateCode());
        add(json, "version", "%03d".formatted(certificate.version()));
        add(json, "associatedZzeCertID", certificate.previous());
        add(json, "fileSha256", certificate.sha256());
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
