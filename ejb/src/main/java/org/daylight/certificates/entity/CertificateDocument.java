package org.daylight.certificates.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The document of a certificate as it was issued. */
@Entity
@Table(name = "certificate_document")
public class CertificateDocument {
    @Id
    @Column(name = "certificate_id")
    private long certificateId;
    private byte[] pdf;

    protected CertificateDocument() {
    }

    public CertificateDocument(long certificateId, byte[] pdf) {
        this.certificateId = certificateId;
        this.pdf = pdf.clone();
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
