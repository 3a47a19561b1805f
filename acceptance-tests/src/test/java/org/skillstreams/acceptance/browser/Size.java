package org.skillstreams.acceptance.browser;

import com.microsoft.playwright.options.ViewportSize;

/** How wide somebody's screen is. */
enum Size {
  PHONE(360, 780),
  DESKTOP(1280, 900);

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }

  ViewportSize viewport() {
    return new ViewportSize(width, height);
  }

  Size other() {
    return this == PHONE ? DESKTOP : PHONE;
  }
}
