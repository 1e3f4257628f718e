package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.cases.intake.FormProvision;
import org.daylight.items.ItemForms;
import org.daylight.kernel.Problem;

/**
 * Blank and sample forms for anyone, as files to keep, never as something the browser opens as a page.
 *
 * @article ITM-08 (004 art. 11), APP-08 (000 art. 20(3))
 */
@WebServlet("/item-form")
public class ItemFormDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ItemForms forms;
    @Inject
    transient FormProvision provision;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ItemForms.Form form = forms.open(hash(request.getParameter("id")));
        provision.formHandedOut(form.sha256(), request.getUserPrincipal() == null ? null : request.getUserPrincipal().getName());
        Handout.attach(response, form.mediaType(), form.name(), form.bytes());
    }

    private static String hash(String id) {
        if (id == null || !id.matches("[0-9a-f]{64}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "form.unknown", null);
        }
        return id;
    }
}
