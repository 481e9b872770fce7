import JSONStore
import MentorCore
import Wording

/// Finds the language in which to speak: the option or its variable, else what the data directory
/// asks for, else the locale.
struct LanguageChoice {
  let world: World
  let options: GlobalOptions

  /// The language.
  var language: Language { options.language?.language ?? directorySetting ?? locale }

  /// The language where the data directory is not worth a look.
  var withoutDirectory: Language { options.language?.language ?? locale }

  /// What the data directory asks for; `nil` where it cannot be told.
  ///
  /// One file is read, without the lock and without the store, which might have to finish a change:
  /// files are replaced as a whole, so that the old or the new one is found.
  private var directorySetting: Language? {
    let document = Document.organization
    let path = options.directory ?? "."
    guard
      let stored = try? world.fileSystem.openDirectory(at: path)
        .read(document.file, from: 0, limit: 1 << 20),
      let organization = try? document.format.decode(stored.bytes, file: document.file)
    else { return nil }
    return organization.language?.language
  }

  private var locale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = world.variable(name), !locale.isEmpty {
        return locale.hasPrefix("ru") ? .russian : .english
      }
    }
    return .english
  }
}
