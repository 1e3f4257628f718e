package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.certificates.CertificateLine;
import org.daylight.certificates.Certificates;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.Documents;

/** The filtered documents or certificates as a file for a spreadsheet. */
@WebServlet({"/staff/documents.csv", "/staff/certificates.csv"})
public class PaperDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;
    @Inject
    transient Certificates certificates;

    @Override
    Export<?> export(String list, Fields asked) {
        return list.equals("documents")
                ? new Export<>(list, today(), asked.query("department", "type", "state", "from", "until"), "number",
                        page -> documents.find(DocumentsPage.filter(asked), page), values("paper.csv.documents", this::cells))
                : new Export<>(list, today(), asked.query("department", "state", "expires"), "number",
                        page -> certificates.find(CertificatesPage.filter(asked), page), values("paper.csv.certificates", this::cells));
    }

    private Object[] cells(DocumentLine line) {
        return new Object[] {line.number(), words.of(line.type()), line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()),
            words.moment(line.issuedAt()), language.pick(line.actorZh(), line.actorEn()), words.of(line.state()), line.sha256()};
    }

    private Object[] cells(CertificateLine line) {
        return new Object[] {line.number(), language.pick(line.nameZh(), line.nameEn()), line.holder(), line.caseNumber(),
            language.pick(line.issuerZh(), line.issuerEn()), words.day(line.issuedOn()), words.day(line.validUntil()), words.of(line.state()),
            line.version()};
    }
}
