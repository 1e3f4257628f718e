package org.daylight.inspector.container;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/** The doors over HTTP: an act is answered with 200 once it is committed, and with the status of the {@code Problem} where it is refused. */
@WebServlet("/steps/*")
public class StepServlet extends HttpServlet {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final As CLERK = new As("clerk", Roles.WINDOW_CLERK);
    private static final Map<String, As> PEOPLE = Map.of("accept", CLERK, "handle", new As("handler", Roles.HANDLER), "review", new As("reviewer", Roles.REVIEWER));

    @Inject
    private CaseRegistration registration;
    @Inject
    private CaseHandling handling;
    @Inject
    private CaseQueries queries;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String operation = request.getPathInfo().substring(1);
            response.getWriter().write(operation.equals("register") ? registered(request.getParameter("subject")) : taken(operation, request.getParameter("number")));
        } catch (Problem refusal) {
            response.sendError(refusal.kind().status(), refusal.code());
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String registered(String subject) throws Exception {
        return CLERK.call(() -> registration.register(new RegisterCase(ITEM, subject, "张三", null, null)));
    }

    private String taken(String operation, String number) throws Exception {
        As who = PEOPLE.get(operation);
        StepCommand command = new StepCommand(number, who.call(() -> queries.byNumber(number).version()), true, "材料齐全，同意");
        who.run(() -> door(operation).accept(command));
        return number;
    }

    private Consumer<StepCommand> door(String operation) {
        return switch (operation) {
            case "accept" -> handling::accept;
            case "handle" -> handling::handle;
            case "review" -> handling::review;
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
