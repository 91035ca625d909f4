"""A browser of WebKitGTK that its driver starts and leads: webkitBrowser.py FOLDER LANGUAGE

It keeps what sites keep in the folder, and can do what Safari can, which the browser of the driver cannot.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

# Files of a site's own: Safari has them switched on, WebKitGTK has not.
FILES = {"AccessHandle", "FileSystem", "FileSystemWritableStream", "StorageAPI"}


def main(folder, language):
    keeping = WebKit2.WebsiteDataManager(
        base_data_directory=folder + "/data", base_cache_directory=folder + "/cache"
    )
    context = WebKit2.WebContext.new_with_website_data_manager(keeping)
    context.set_preferred_languages([language])
    context.set_automation_allowed(True)
    context.connect("automation-started", lambda _, session: started(context, session))
    Gtk.main()


def started(context, session):
    about = WebKit2.ApplicationInfo()
    about.set_name("Waymark")
    about.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(about)
    session.connect("create-web-view", lambda _: opened(context))


def opened(context):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    settings = view.get_settings()
    features = WebKit2.Settings.get_all_features()
    for at in range(features.get_length()):
        feature = features.get(at)
        if feature.get_identifier() in FILES:
            settings.set_feature_enabled(feature, True)
    window = Gtk.Window()
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    return view


main(*sys.argv[1:3])
