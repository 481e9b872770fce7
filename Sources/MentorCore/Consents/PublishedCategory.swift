public import JSONStore
public import Wording

/// What may be made public of a person, each chosen for itself.
///
/// Source: 152-ФЗ, ст. 10.1; the categories are those that a programme of mentorship publishes.
public enum PublishedCategory: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Surname, given name, patronymic, place of study or work.
  case name
  /// Photographs and films.
  case photo
  /// The description of a practice or a case.
  case practice

  /// The category in words.
  public var title: Phrase {
    switch self {
    case .name: Phrase(ru: "имя", en: "name")
    case .photo: Phrase(ru: "фото и видео", en: "photographs and films")
    case .practice: Phrase(ru: "описание практики (кейса)", en: "the practice or case")
    }
  }
}
