package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.daylight.web.sheets.WorkbookWriter;

/** The empty workbook for an import, with drop-down lists, an example in each sheet and a sheet of explanations: {@code ?of=items} or {@code ?of=people}. */
@WebServlet("/staff/import-template.xlsx")
public class ImportTemplate extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ItemBook items;
    @Inject
    transient StaffBook people;
    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ofPeople = "people".equals(request.getParameter("of"));
        ImportBook book = ofPeople ? people : items;
        var sheets = book.sheets(language.isEnglish());
        Handout.begin(response, Workbooks.MEDIA_TYPE, ofPeople ? "people-template.xlsx" : "items-template.xlsx");
        try (WorkbookWriter writer = new WorkbookWriter(response.getOutputStream(), sheets, language.isEnglish())) {
            writer.examples();
            writer.explanation(language.say("book.explanation"), List.of(language.say("book.explanation.text").split("\\|")), language.say("must"));
            writer.dropDowns();
        }
    }
}
