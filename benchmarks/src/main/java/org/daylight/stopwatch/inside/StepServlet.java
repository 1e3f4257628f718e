package org.daylight.stopwatch.inside;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Roles;
import org.daylight.stopwatch.steps.StepLoad;

/** Leads cases through three steps, 承办, 审核 and 复核, each by another person, through the real doors. */
@WebServlet("/*")
public class StepServlet extends HttpServlet {
    private static final String OPINION = "材料齐全，符合法定条件，同意";
    private static final Map<String, String> FACTS = Map.of("area", "1234", "basis", "《中华人民共和国建筑法》第七条", "validUntil", "2027-12-31");

    @Inject
    private CaseRegistration registration;
    @Inject
    private CaseQueries queries;
    @Inject
    private CaseHandling handling;

    private record Step(As who, Consumer<StepCommand> door) {
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            response.setContentType("text/plain");
            response.getWriter().write(switch (request.getPathInfo()) {
                case "/accepted" -> accepted(request.getParameter("item"));
                case "/versions" -> versions(request.getParameter("number"));
                default -> steps(request);
            });
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    /** The number of a case that was registered and accepted at the window. */
    private String accepted(String item) throws Exception {
        As clerk = new As("clerk", Roles.WINDOW_CLERK);
        String number = clerk.call(() -> registration.register(new RegisterCase(item, "步骤计时", "张三", null, null)));
        clerk.run(() -> handling.accept(new StepCommand(number, version(clerk, number), true, null)));
        return number;
    }

    private long version(As who, String number) {
        try {
            return who.call(() -> queries.byNumber(number).version());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Leads one case through the steps and tells which version each person saw. */
    private String versions(String number) {
        StringBuilder seen = new StringBuilder();
        for (Step step : steps()) {
            long version = version(step.who(), number);
            step.who().run(() -> step.door().accept(command(number, version)));
            seen.append(seen.isEmpty() ? "" : ",").append(version);
        }
        return seen.toString();
    }

    private List<Step> steps() {
        return List.of(new Step(new As("handler", Roles.HANDLER), handling::handle), new Step(new As("reviewer", Roles.REVIEWER), handling::review),
                new Step(new As("approver", Roles.APPROVER), handling::review));
    }

    private static StepCommand command(String number, long version) {
        return new StepCommand(number, version, true, OPINION, null, null, FACTS);
    }

    /** Cases are numbered by their place, and what version each person sees is known. */
    private String steps(HttpServletRequest request) throws Exception {
        int from = Integer.parseInt(request.getParameter("from"));
        int to = Integer.parseInt(request.getParameter("to"));
        long[] versions = Stream.of(request.getParameter("versions").split(",")).mapToLong(Long::parseLong).toArray();
        String numbers = request.getParameter("numbers");
        List<Step> steps = steps();
        return new StepLoad(Integer.parseInt(request.getParameter("clients"))).run(from, to, (place, number) -> {
            Step step = steps.get(number);
            StepCommand command = command(numbers.formatted(place), versions[number]);
            step.who().run(() -> step.door().accept(command));
        }).text();
    }
}
