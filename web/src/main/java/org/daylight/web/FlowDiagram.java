package org.daylight.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The diagram of a flow as SVG, without scripts, for the screen and for paper: stations from top to bottom, those between which the flow
 * branches side by side, ways back as dashed lines at the left.
 */
final class FlowDiagram {

    /**
     * A box of the diagram.
     *
     * @param code  unique among the stations
     * @param tone  style class
     * @param lines its words, the first one stands out
     * @param next  codes of stations that may follow; codes of no station are left out, as are ways to itself
     */
    record Station(String code, String tone, List<String> lines, List<String> next) {
    }

    private static final int WIDTH = 230;
    private static final int GAP_ACROSS = 36;
    private static final int GAP_DOWN = 44;
    private static final int LANE = 18;
    private static final int PADDING = 12;
    private static final int LINE = 20;

    private final String id;
    private final Map<String, Station> stations = new LinkedHashMap<>();
    private final Map<String, Integer> rank = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<String[]> straight = new ArrayList<>();
    private final List<String[]> skipping = new ArrayList<>();
    private final List<String[]> back = new ArrayList<>();

    private record Box(int x, int y, int height) {
        int middle() {
            return x + WIDTH / 2;
        }

        int bottom() {
            return y + height;
        }

        int centre() {
            return y + height / 2;
        }
    }

    private FlowDiagram(String id, List<Station> all) {
        this.id = id;
        all.forEach(station -> stations.put(station.code(), station));
    }

    /**
     * @param id    of the picture, unique on the page
     * @param title what it shows, for those who hear it
     * @return empty where there are no stations
     */
    static String svg(String id, String title, List<Station> stations) {
        return stations.isEmpty() ? "" : new FlowDiagram(id, stations).drawn(title);
    }

    private String drawn(String title) {
        rankAll();
        stations.values().forEach(from -> from.next().stream().filter(stations::containsKey).distinct().forEach(to -> sort(from.code(), to)));
        int height = place();
        int width = boxes.values().stream().mapToInt(box -> box.x() + WIDTH).max().orElse(0) + LANE * (skipping.size() + 1);
        StringBuilder svg = new StringBuilder(4096);
        svg.append("<svg class=\"flow-diagram\" role=\"img\" aria-label=\"").append(escaped(title)).append("\" viewBox=\"0 0 ").append(width).append(' ')
                .append(height).append("\" width=\"").append(width).append("\" height=\"").append(height).append("\" xmlns=\"http://www.w3.org/2000/svg\">")
                .append("<defs><marker id=\"").append(id).append("-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">")
                .append("<path class=\"flow-head\" d=\"M0 0L10 5L0 10z\"/></marker></defs>");
        straight.forEach(edge -> edge(svg, down(boxes.get(edge[0]), boxes.get(edge[1])), "flow-edge"));
        lanes(svg, skipping, false);
        lanes(svg, back, true);
        stations.values().forEach(station -> box(svg, station));
        return svg.append("</svg>").toString();
    }

    /** Each station below all that lead to it; what leads to one that stands earlier in the list is a way back and does not count. */
    private void rankAll() {
        stations.keySet().forEach(code -> rank.put(code, 0));
        List<String> order = List.copyOf(stations.keySet());
        for (String code : order) {
            stations.get(code).next().stream().filter(to -> order.indexOf(to) > order.indexOf(code))
                    .forEach(to -> rank.merge(to, rank.get(code) + 1, Math::max));
        }
    }

    private void sort(String from, String to) {
        int distance = rank.get(to) - rank.get(from);
        if (!from.equals(to)) {
            (distance == 1 ? straight : distance > 1 ? skipping : back).add(new String[] {from, to});
        }
    }

    /** Gives the height of the whole. */
    private int place() {
        int left = LANE * (back.size() + 1);
        int widest = rows().values().stream().mapToInt(List::size).max().orElse(1);
        int y = 4;
        for (List<Station> row : rows().values()) {
            int x = left + (widest - row.size()) * (WIDTH + GAP_ACROSS) / 2;
            int tallest = 0;
            for (Station station : row) {
                Box box = new Box(x, y, PADDING * 2 + LINE * wrapped(station).size());
                boxes.put(station.code(), box);
                tallest = Math.max(tallest, box.height());
                x += WIDTH + GAP_ACROSS;
            }
            y += tallest + GAP_DOWN;
        }
        return y - GAP_DOWN + 4;
    }

    private Map<Integer, List<Station>> rows() {
        Map<Integer, List<Station>> rows = new TreeMap<>();
        stations.values().forEach(station -> rows.computeIfAbsent(rank.get(station.code()), at -> new ArrayList<>()).add(station));
        return rows;
    }

    private static String down(Box from, Box to) {
        int half = (from.bottom() + to.y()) / 2;
        return from.middle() == to.middle() ? "M%d %dV%d".formatted(from.middle(), from.bottom(), to.y())
                : "M%d %dV%dH%dV%d".formatted(from.middle(), from.bottom(), half, to.middle(), to.y());
    }

    /** Ways that pass stations by: each in a lane of its own, at the right, or at the left for ways back. */
    private void lanes(StringBuilder svg, List<String[]> edges, boolean left) {
        int right = boxes.values().stream().mapToInt(box -> box.x() + WIDTH).max().orElse(0);
        for (int i = 0; i < edges.size(); i++) {
            Box from = boxes.get(edges.get(i)[0]);
            Box to = boxes.get(edges.get(i)[1]);
            int lane = left ? LANE * (i + 1) - LANE / 2 : right + LANE * (i + 1);
            int side = left ? 0 : WIDTH;
            edge(svg, "M%d %dH%dV%dH%d".formatted(from.x() + side, from.centre() + 6, lane, to.centre() - 6, to.x() + side), left ? "flow-edge flow-back" : "flow-edge");
        }
    }

    private void edge(StringBuilder svg, String path, String tone) {
        svg.append("<path class=\"").append(tone).append("\" d=\"").append(path).append("\" marker-end=\"url(#").append(id).append("-arrow)\"/>");
    }

    private void box(StringBuilder svg, Station station) {
        Box box = boxes.get(station.code());
        svg.append("<g class=\"flow-station ").append(escaped(station.tone())).append("\"><rect x=\"").append(box.x()).append("\" y=\"").append(box.y())
                .append("\" width=\"").append(WIDTH).append("\" height=\"").append(box.height()).append("\" rx=\"10\"/>");
        int y = box.y() + PADDING + LINE - 6;
        int strong = TextLines.of(station.lines().get(0), WIDTH - 2 * PADDING, 15).size();
        List<String> lines = wrapped(station);
        for (int i = 0; i < lines.size(); i++, y += LINE) {
            svg.append("<text class=\"").append(i < strong ? "flow-title" : "flow-line").append("\" x=\"").append(box.middle()).append("\" y=\"").append(y)
                    .append("\" text-anchor=\"middle\">").append(escaped(lines.get(i))).append("</text>");
        }
        svg.append("</g>");
    }

    private static List<String> wrapped(Station station) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < station.lines().size(); i++) {
            lines.addAll(TextLines.of(station.lines().get(i), WIDTH - 2 * PADDING, i == 0 ? 15 : 13));
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
