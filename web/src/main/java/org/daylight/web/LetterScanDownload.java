package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.authority.LettersOfAuthorisation;

/** A scanned letter of authorisation. */
@WebServlet("/staff/letter.pdf")
public class LetterScanDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LettersOfAuthorisation letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LettersOfAuthorisation.Scan scan = letters.scan(Handout.id(request, "letter.unknown", "AUT-01"));
        Handout.attach(response, Handout.PDF, scan.name(), scan.bytes());
    }
}
