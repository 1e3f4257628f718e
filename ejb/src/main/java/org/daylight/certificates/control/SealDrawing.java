package org.daylight.certificates.control;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a round official seal: ring, star, the department's name along the upper arc and the seal's use below. It is a picture
 * alone; the electronic seal that makes a document binding (RES-01) is a signature and not drawn here.
 */
final class SealDrawing {
    private static final Color RED = new Color(0xC8, 0x16, 0x1D, 0xD8);
    private static final double WIDEST_ARC = Math.toRadians(250);
    private static final String USE = "行政审批专用章";
    private final CertificateFont font;
    private final String name;

    SealDrawing(CertificateFont font, String name) {
        this.font = font;
        this.name = name;
    }

    /** Draws within the square from 0 to {@code size}. */
    void draw(Graphics2D graphics, double size) throws IOException {
        AffineTransform before = graphics.getTransform();
        graphics.translate(size / 2, size / 2);
        graphics.scale(size / 200, size / 200);
        graphics.setColor(RED);
        graphics.setStroke(new BasicStroke(4f));
        graphics.draw(new Ellipse2D.Double(-97, -97, 194, 194));
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(new Ellipse2D.Double(-91, -91, 182, 182));
        graphics.fill(star(30));
        for (Shape character : arc()) {
            graphics.fill(character);
        }
        for (Shape character : line()) {
            graphics.fill(character);
        }
        graphics.setTransform(before);
    }

    private static Shape star(double radius) {
        Path2D star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double angle = Math.PI * point / 5;
            double distance = point % 2 == 0 ? radius : radius * 0.382;
            double x = Math.sin(angle) * distance;
            double y = -Math.cos(angle) * distance;
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** The name along the arc, its middle on top; long names are set smaller. */
    private List<Shape> arc() throws IOException {
        int[] characters = name.codePoints().toArray();
        double step = Math.min(Math.toRadians(24), WIDEST_ARC / Math.max(1, characters.length - 1));
        double height = Math.min(25, 70 * step * 0.95);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = AffineTransform.getRotateInstance((i - (characters.length - 1) / 2.0) * step);
            place.translate(0, -(86 - height * 0.12 - height * 0.85));
            shapes.add(place.createTransformedShape(centred(characters[i], height * 0.86, height)));
        }
        return shapes;
    }

    private List<Shape> line() throws IOException {
        int[] characters = USE.codePoints().toArray();
        double height = 14;
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance((i - (characters.length - 1) / 2.0) * height * 0.98, 62);
            shapes.add(place.createTransformedShape(centred(characters[i], height * 0.95, height)));
        }
        return shapes;
    }

    /** The character on the base line, centred on x = 0, y downwards. */
    private Shape centred(int character, double width, double height) throws IOException {
        Shape outline = font.outline(character);
        Rectangle2D box = outline.getBounds2D();
        AffineTransform scale = AffineTransform.getScaleInstance(width, -height);
        scale.translate(-box.getCenterX(), 0);
        return scale.createTransformedShape(outline);
    }
}
