internal import Wording

extension String {
  /// The text made fit for a message: cut at 64 characters, invisible ones escaped.
  var shownSafely: String {
    String(unicodeScalars.prefix(256)).visible.truncated(to: 64)
  }
}
