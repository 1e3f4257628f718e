package org.daylight.press.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.daylight.press.SealImpression;

/** A seal as an impression in red: measured in millimetres, in the middle of 0. */
abstract class SealDrawing implements Drawing {
    /** Round seals without a size of their own, as of departments of a district. */
    static final double ROUND_MM = 42;
    private static final Color RED = new Color(0xC8, 0x16, 0x1D, 0xD8);

    /** Rectangular where the registered seal is wider than high, round otherwise. */
    static SealDrawing of(PressFont font, SealImpression seal) {
        boolean rectangular = seal.widthMm() != null && !seal.widthMm().equals(seal.heightMm());
        return rectangular ? new RectangularSealDrawing(font, seal) : new RoundSealDrawing(font, seal);
    }

    /** Millimetres. */
    abstract double width();

    /** Millimetres. */
    abstract double height();

    /** Frame, star and characters, in millimetres from the middle. */
    abstract List<Shape> shapes() throws IOException;

    @Override
    public final void draw(Graphics2D graphics, double width, double height) throws IOException {
        AffineTransform before = graphics.getTransform();
        graphics.translate(width / 2, height / 2);
        graphics.scale(width / width(), height / height());
        graphics.setColor(RED);
        for (Shape shape : shapes()) {
            graphics.fill(shape);
        }
        graphics.setTransform(before);
    }
}
