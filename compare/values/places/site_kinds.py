"""What a site is told apart by from others of its noun: "police station", "train station"."""

from __future__ import annotations

from compare.values.words.rows import by_camp

__all__ = ["KINDS_OF"]

# For a noun the words before it; those of two camps, parted by strokes, are not of one site. What
# may stand beside any of them, as "busy" or "local", is in no camp.
_ROWS = """
station: police / fire / gas petrol filling / train railway rail subway metro tube / bus coach
shop: coffee tea / flower florist / shoe / book / barber hair nail / pawn / auto car repair tire
room: hotel motel / hospital emergency / living dining sitting / locker changing / conference
office: post / law / dental doctor medical / campaign / tax / ticket
school: elementary primary grade / middle / high secondary / law / medical / driving / nursery
park: car / theme amusement water / national / skate / trailer mobile / business industrial
farm: chicken poultry egg / pig hog / dairy cattle / fish salmon / wind / solar / mink
factory: shoe / textile garment clothing / car auto / chemical fertilizer / steel / fireworks
plant: nuclear / coal / sewage water / car auto / chemical fertilizer / meat poultry / steel
field: soccer football rugby / baseball softball / cricket / oil gas / corn maize / wheat / rice
center: shopping / detention / convention conference exhibition / daycare / training / data
hall: town city / concert music / dining mess / exhibition / church / dance / wedding
camp: refugee migrant displacement / military army training / summer holiday / prison labor labour
club: strip / golf / yacht sailing / gun shooting / football soccer / tennis / jazz
bridge: railway rail / foot pedestrian / road highway
base: air / naval navy / army
building: apartment residential / office commercial / school university
home: nursing care retirement / funeral / foster / mobile
market: fish / flower / livestock cattle / vegetable fruit / christmas
"""
# Of shops, those that go by what they sell.
_SOLD = "jewelry jewellery / gun / toy / pet / grocery food corner convenience liquor / gift"
_TABLE = dict(line.split(": ") for line in _ROWS.strip().splitlines())
_TABLE["shop"] = f"{_TABLE['shop']} / {_SOLD}"
KINDS_OF = {noun: by_camp([(noun, row)]) for noun, row in _TABLE.items()}
KINDS_OF |= {"store": KINDS_OF["shop"], "centre": KINDS_OF["center"]}
