package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.cases.intake.CaseMaterials;
import org.daylight.cases.intake.MaterialLine;

/**
 * A material of a case: shown inside our own pages where a browser shows it by itself, otherwise to keep. Whatever is in it can run nothing here; a PDF
 * is shown by the browser's own viewer, which does not work in a sandbox and runs no script of ours.
 *
 * @article FLW-18 (002 art. 17)
 */
@WebServlet("/staff/material")
public class MaterialDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseMaterials materials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("case");
        MaterialLine material = materials.open(number, Handout.id(request, "material.unknown", "FLW-18"));
        boolean shown = material.isShown() && request.getParameter("keep") == null;
        Handout.keptFile(response, material.mediaType(), material.fileName(), material.size(), shown);
        materials.write(number, material.id(), response.getOutputStream());
    }
}
