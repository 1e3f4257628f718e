package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.files.StoredFile;
import org.daylight.orders.MyOrders;

/**
 * A file of an answer to an order: shown where a browser shows it by itself, otherwise to keep.
 *
 * @article DUB-01 (004 art. 31(3))
 */
@WebServlet("/staff/order-file")
public class OrderFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MyOrders orders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Handout.id(request, "file.unknown", "FLW-18");
        StoredFile file = orders.open(id, request.getParameter("sha256"));
        Handout.keptFile(response, file.mediaType(), file.name(), file.size(), Handout.isShown(file.mediaType()));
        orders.write(id, file.sha256(), response.getOutputStream());
    }
}
