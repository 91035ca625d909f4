"""Prints a page with WebKitGTK: printWebkit.py ADDRESS FILE.pdf A4|Letter landscape|portrait

With --look it only looks whether it could.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

PAPERS = {"A4": "iso_a4", "Letter": "na_letter"}
# A page is there when it is loaded, its fonts and pictures a moment later. In milliseconds.
MOMENT = 1000
PATIENCE = 60_000


def main(address, file, paper, lying):
    view = WebKit2.WebView()
    window = Gtk.Window()
    window.add(view)
    window.show_all()
    operation = WebKit2.PrintOperation.new(view)
    settings = Gtk.PrintSettings()
    settings.set("printer", "Print to File")
    settings.set("output-uri", "file://" + file)
    settings.set("output-file-format", "pdf")
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new(PAPERS[paper]))
    setup.set_orientation(getattr(Gtk.PageOrientation, lying.upper()))
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda _: Gtk.main_quit())

    def loaded(_view, event):
        if event == WebKit2.LoadEvent.FINISHED:
            GLib.timeout_add(MOMENT, lambda: operation.print_() and False)

    view.connect("load-changed", loaded)
    view.load_uri(address)
    GLib.timeout_add(PATIENCE, Gtk.main_quit)
    Gtk.main()


if sys.argv[1] != "--look":
    main(*sys.argv[1:])
