"""The closed vocabularies of the contract. Labels and synonyms in three languages lie in `corpus/lexicon`."""

from __future__ import annotations

ACTIONS = (
    "cooperate", "visit", "exchange", "train", "share_expertise", "study", "invest", "trade", "build", "fund",
    "scholarship", "connect", "promote", "establish", "sign", "renew", "terminate", "supply", "other",
)  # fmt: skip
STATUSES = (
    "exploring", "proposed", "planned", "agreed", "signed", "in_force", "completed", "lapsed", "terminated",
)  # fmt: skip
INSTRUMENTS = (
    "none", "minutes", "loi", "mou", "friendly_exchange", "sister_agreement", "implementing_arrangement", "contract",
    "other",
)  # fmt: skip
SECTORS = (
    "agriculture", "fisheries", "forestry", "food", "health", "education", "vocational_training",
    "science_technology", "artificial_intelligence", "digital", "smart_city", "environment", "green_economy", "waste",
    "water", "energy", "transport", "infrastructure", "urban_planning", "housing", "trade", "investment", "industry",
    "sme", "finance", "tourism", "culture", "creative_economy", "sports", "youth", "public_administration",
    "disaster_management", "labour", "security", "media", "social_welfare", "religion", "people_to_people",
)  # fmt: skip
OFFICES = (
    "head_of_state", "minister", "ambassador", "consul", "governor", "vice_governor", "mayor", "vice_mayor", "regent",
    "vice_regent", "party_secretary", "secretary", "agency_head", "division_head", "legislature_head", "legislator",
    "delegation_head", "university_head", "company_head", "association_head", "military_police", "other",
)  # fmt: skip
FLAGS = (
    "weekday_mismatch", "year_inferred", "date_order_ambiguous", "date_conflict", "relative_date", "name_variant",
    "ambiguous_place", "acting", "former", "speaker_not_party", "conditional", "non_binding", "headline_overstates",
    "low_ocr_quality", "machine_translated_source", "translation_suspect", "duplicate_text",
    "conflict_between_documents",
)  # fmt: skip
KINDS = ("news", "mou", "loi", "agreement", "minutes", "report", "other")
PARTY_KINDS = (
    "city", "regency", "province", "country", "ministry", "district", "company", "university", "association", "other",
)  # fmt: skip
PARTY_ROLES = ("committer", "counterpart", "beneficiary", "implementer", "funder")
OFFICIAL_ROLES = ("speaker", "signatory", "host", "witness", "participant")
BASES = ("explicit", "relative", "inferred", "duration")
