public import JSONStore
public import Wording

/// The organisation to which a data directory belongs: who we are and how we work.
public struct Organization: Record, Hashable {
  /// The address in the state register (ЕГРЮЛ), which consents name; `nil` until it is known.
  public var address: String?

  /// The school year that commands work in unless told otherwise; `nil` until it is set.
  public var currentYear: SchoolYear?

  /// The full name of the curator, as documents print it; `nil` until it is known.
  public var curator: String?

  /// The full name of the head, who signs orders; `nil` until it is known.
  public var director: String?

  /// The office of the head, as signatures have it; `nil` for the customary one.
  public var directorOffice: String?

  /// The taxpayer's number (ИНН), which consents to distribution name; `nil` until it is known.
  public var inn: TaxpayerNumber?

  /// The language of the screen; `nil` leaves it to the locale.
  public var language: ScreenLanguage?

  /// The level at which the programme runs.
  public var level: Level

  /// The model that the programme follows.
  public var model: ProgrammeModel

  /// The name of the organisation as documents print it; `nil` until it is known.
  public var name: String?

  /// The number in the state register (ОГРН); `nil` until it is known.
  public var ogrn: RegistrationNumber?

  /// The place that orders name, a town or a village; `nil` until it is known.
  public var place: String?

  /// The thresholds of this organisation.
  public var settings: ProgrammeSettings

  /// The address of the pages in the web on which the organisation publishes; `nil` until it is known.
  public var site: String?

  /// The school years that were opened here, the earliest first; empty where nobody opened one yet.
  public var years: [ProgrammeYear]

  /// Creates the description of an organisation of which nothing is known yet.
  public init(
    name: String? = nil, level: Level = .organization, model: ProgrammeModel = .learners,
    currentYear: SchoolYear? = nil, curator: String? = nil, director: String? = nil,
    directorOffice: String? = nil, place: String? = nil, language: ScreenLanguage? = nil,
    settings: ProgrammeSettings = .standard, years: [ProgrammeYear] = []
  ) {
    self.name = name
    self.level = level
    self.model = model
    self.currentYear = currentYear
    self.curator = curator
    self.director = director
    self.directorOffice = directorOffice
    self.place = place
    self.language = language
    self.settings = settings
    self.years = years
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    address = try map.optional("address", old?.address)
    currentYear = try map.optional("currentYear", old?.currentYear)
    curator = try map.optional("curator", old?.curator)
    director = try map.optional("director", old?.director)
    directorOffice = try map.optional("directorOffice", old?.directorOffice)
    inn = try map.optional("inn", old?.inn)
    language = try map.optional("language", old?.language)
    level = try map.field("level", old?.level, default: .organization)
    model = try map.field("model", old?.model, default: .learners)
    name = try map.optional("name", old?.name)
    ogrn = try map.optional("ogrn", old?.ogrn)
    place = try map.optional("place", old?.place)
    settings = try map.field("settings", old?.settings, default: .standard)
    site = try map.optional("site", old?.site)
    years = try map.field("years", old?.years, default: [])
  }
}

/// The language that a directory asks for.
public enum ScreenLanguage: String, JSONText, Hashable, Sendable, CaseIterable {
  case ru, en

  /// The language of the program.
  public var language: Language {
    switch self {
    case .ru: .russian
    case .en: .english
    }
  }
}
